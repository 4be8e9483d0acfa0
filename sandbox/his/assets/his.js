// Switching between open dossiers without a reload, and the app beside the journal. Without this file the links still work.

/** @param {string} patient */
function show(patient) {
  for (const dossier of document.querySelectorAll('.dossier'))
    dossier.hidden = dossier.dataset.patient !== patient;
  for (const tab of document.querySelectorAll('.tabs a')) {
    if (tab.dataset.opens === patient) {
      tab.setAttribute('aria-current', 'page');
      document.title = `${tab.dataset.title} · Lindewerk HIS`;
    } else tab.removeAttribute('aria-current');
  }
}

/** @param {HTMLButtonElement} button */
function toggleBeside(button) {
  const dossier = button.closest('.dossier');
  const beside = dossier.querySelector('.beside');
  const opening = beside.hidden;
  beside.hidden = !opening;
  dossier.classList.toggle('with-app', opening);
  button.setAttribute('aria-expanded', String(opening));
  button.textContent = opening ? 'App sluiten' : 'Naast het journaal';
  if (!opening) return beside.replaceChildren();

  const frame = document.createElement('iframe');
  frame.title = 'Welzijn op Recept';
  frame.src = button.dataset.beside;
  beside.append(frame);
}

document.addEventListener('click', (event) => {
  const tab = event.target.closest('.tabs a');
  if (tab && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    show(tab.dataset.opens);
    history.pushState(null, '', tab.href);
  }
  const button = event.target.closest('[data-beside]');
  if (button) toggleBeside(button);
});

addEventListener('popstate', () => {
  const patient = decodeURIComponent(location.pathname.split('/').at(-1));
  if (document.querySelector(`.dossier[data-patient="${CSS.escape(patient)}"]`)) show(patient);
  else location.reload();
});
