import { launchFailureFrom } from '../launch/launch-failure.ts';

/**
 * Shows why a launch cannot go on. Loaded only then, so that a launch that works does not wait for it; when even
 * that is impossible, a sentence is left.
 */
export async function showLaunchFailure(thrown: unknown): Promise<void> {
  const container = document.querySelector('#app') ?? document.body;
  try {
    const { renderLaunchFailure } = await import('./LaunchFailure.tsx');
    await renderLaunchFailure(thrown, container);
  } catch {
    container.textContent = lastResort(thrown);
  }
}

function lastResort(thrown: unknown): string {
  const kind = launchFailureFrom(thrown);
  return `Welzijn op Recept kan niet worden geopend. Open het opnieuw vanuit het dossier. Voor ICT: ${kind}.`;
}
