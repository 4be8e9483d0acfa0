import { expectAccessible } from '../setup/accessible.ts';
import { expect, story } from '../setup/story.ts';

const noRoom = 'geen-plek';

story.describe('Afgewezen omdat er geen plek is', () => {
  story('dezelfde verwijzing gaat naar een andere coach', async ({ his, page, exchange }) => {
    const panel = await his.openPanel(noRoom);
    await panel.referral.fill('Wat vindt de patiënt belangrijk?', 'Overdag iets te doen hebben');

    await panel.feedback.part.getByRole('button', { name: 'Verwijs naar een andere coach' }).click();

    await story.step('wat er stond is er weer, wat getypt was is er nog', async () => {
      await expect(panel.referral.field('In de woorden van de patiënt')).toHaveValue(
        /^Ik wil iets maken, niet op de bank zitten\./,
      );
      await expect(panel.referral.field('Wat vindt de patiënt belangrijk?')).toHaveValue(
        'Overdag iets te doen hebben',
      );
      await expect(panel.referral.part).toContainText('wees deze verwijzing af');
      await expect(panel.referral.part.getByRole('radio', { name: /Buurtkracht West/ })).not.toBeChecked();
      await expect(panel.referral.consent, 'permission was for another organisation').not.toBeChecked();
      await expectAccessible(page);
    });

    await panel.referral.chooseCoach('Welzijn Lindeveen');
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    const requests = await exchange.of('ServiceRequest', noRoom);
    const tasks = await exchange.of('Task', noRoom);
    expect(tasks.map(({ status }) => status).toSorted()).toEqual(['rejected', 'requested']);
    expect(new Set(requests.map(({ identifier }) => identifier?.[0]?.value)).size).toBe(2);
    const renewed = requests.find(({ note = [] }) => note.some(({ text }) => text.includes('Overdag')));
    expect(JSON.stringify(renewed)).toContain('Ik wil iets maken, niet op de bank zitten.');
    expect(JSON.stringify(renewed?.performer)).not.toContain('buurtkracht-west');
  });
});
