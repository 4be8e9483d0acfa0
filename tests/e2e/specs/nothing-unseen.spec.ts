import { ConsultPanel } from '../pages/consult-panel.ts';
import { WorklistPage } from '../pages/worklist-page.ts';
import { expectAccessible } from '../setup/accessible.ts';
import type { Exchange } from '../setup/exchange.ts';
import { expect, story } from '../setup/story.ts';

const running = 'nieuw-bericht';

/** The coach's own system writes to the order, not naming the patient, and points at a document that is not here. */
async function coachSendsDocument(exchange: Exchange): Promise<void> {
  const [task] = await exchange.of('Task', running);
  const [request] = await exchange.of('ServiceRequest', running);
  if (task?.owner === undefined || request === undefined) throw new Error('nothing was referred');
  await exchange.add({
    resourceType: 'Communication',
    status: 'completed',
    basedOn: [{ reference: `ServiceRequest/${request.id}` }],
    sent: new Date().toISOString(),
    sender: { ...task.owner, display: 'Coach Kim van Lindeveen' },
    payload: [{ contentReference: { reference: 'https://coach.example/fhir/DocumentReference/7' } }],
  });
}

story.describe('Wat de coach stuurt en hier niet te tonen is', () => {
  story('staat in het paneel met datum en afzender, en kan op gelezen', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(running, 'poh');
    await panel.feedback.markRead.click();
    await expect(panel.feedback.newMarks).toHaveCount(0);
    await coachSendsDocument(exchange);

    await panel.reload();
    const newest = panel.feedback.entries.first();
    await expect(newest).toContainText('Bericht van Coach Kim van Lindeveen');
    await expect(newest).toContainText('Hier niet te openen. Vraag het document op bij de coach.');
    await expect(newest).toContainText(/\d{1,2} \w{3} \d{4}/);
    await expect(panel.feedback.newMarks).toHaveCount(1);
    await expectAccessible(page);

    await panel.feedback.markRead.click();
    await expect(panel.feedback.newMarks).toHaveCount(0);
    await panel.reload();
    await expect(newest).toContainText('Bericht van Coach Kim van Lindeveen');
    await expect(panel.feedback.newMarks, 'what was read stays read').toHaveCount(0);
  });

  story('is nieuw in de werklijst, tot iemand het leest', async ({ his, exchange }) => {
    const first = await WorklistPage.open(his, 'poh');
    const read = await first.openPanel('Hoekstra, Aaltje');
    await read.feedback.markRead.click();
    await coachSendsDocument(exchange);

    const list = await WorklistPage.open(his, 'poh');
    const mark = list.line('Hoekstra, Aaltje').getByText('nieuw', { exact: true });
    await expect(mark).toBeVisible();
    const panel = await list.openPanel('Hoekstra, Aaltje');
    await expect(panel.feedback.entries.first()).toContainText('Bericht van Coach Kim van Lindeveen');
    await panel.feedback.markRead.click();
    await list.backToList();
    await expect(mark).toHaveCount(0);
  });
});

story('Wat een collega van de praktijk schrijft, is geen nieuws van de coach', async ({ his, exchange }) => {
  const panel = await his.openPanel(running, 'poh');
  await panel.feedback.markRead.click();
  const [task] = await exchange.of('Task', running);
  await exchange.add({
    resourceType: 'Communication',
    status: 'completed',
    subject: { reference: `Patient/${running}` },
    about: [{ reference: `Task/${task?.id}` }],
    sent: new Date().toISOString(),
    sender: { reference: 'Practitioner/huisarts-de-wit', display: 'M. de Wit' },
    payload: [{ contentString: 'Mevrouw is volgende week met vakantie.' }],
  });

  await panel.reload();
  await expect(panel.feedback.entries.filter({ hasText: 'met vakantie' })).toBeVisible();
  await expect(panel.feedback.newMarks).toHaveCount(0);
  await new ConsultPanel(his.page).isRead();
});
