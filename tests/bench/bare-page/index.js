FHIR.oauth2.ready().then(async (client) => {
  const [patient, conditions] = await Promise.all([
    client.patient.read(),
    client.request(`Condition?patient=${client.patient.id}`, { pageLimit: 0, flat: true }),
  ]);
  const list = document.createElement('ul');
  list.id = 'conditions';
  list.append(
    ...conditions.map(({ code }) => Object.assign(document.createElement('li'), { textContent: code.text })),
  );
  document.getElementById('root').append(patient.name[0].family ?? '', list);
});
