/** Asked once when the HIS's role is not known: what somebody does here decides what is shown. */
export const nlRoles = {
  question: 'Wat doet u in deze praktijk?',
  why: (roleText: string) =>
    roleText === ''
      ? 'Het HIS geeft uw rol niet door. Dit wordt één keer gevraagd.'
      : `Uw rol in het HIS is "${roleText}". Die kennen wij nog niet. Dit wordt één keer gevraagd.`,
  choices: {
    referrer: { label: 'Ik verwijs', hint: 'huisarts, POH, praktijkverpleegkundige' },
    assistant: { label: 'Ik bereid voor', hint: 'doktersassistent' },
    manager: { label: 'Ik bekijk aantallen', hint: 'praktijkmanager; ziet geen patiënten' },
  },
};
