import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../shared/domain/failure.ts';
import { seePatient, seeRequest, seeTask } from '../../../shared/fhir/volume/minimal-schemas.ts';
import { readListedPatient } from '../../../shared/fhir/worklist/read-worklist-item.ts';
import { modifierBehaviour } from './modifier-behaviour.ts';
import { plainResources, type ReadType } from './plain-resources.ts';

const rows = modifierBehaviour.flatMap((row) =>
  row.does === 'is not read' ? [] : row.set.map((set) => ({ ...row, set, value: JSON.stringify(set) })),
);

describe('a modifier element', () => {
  test.each(rows)('$element $value $does: $because', ({ in: type, set, does }) => {
    const plain = readIn(type, {});
    const turned = readIn(type, set);

    if (does === 'nothing') expect(turned).toEqual(plain);
    else expect(turned).not.toEqual(plain);
  });
});

const notKnown = [{ url: 'https://his.example/fhir/StructureDefinition/not', valueBoolean: true }];
const types = Object.keys(plainResources).filter((type): type is ReadType => type in plainResources);
const turnings = [
  { modifierExtension: notKnown },
  { contained: [{ resourceType: 'Basic', modifierExtension: notKnown }] },
  { implicitRules: 'https://his.example/rules' },
];

describe('what no one here knows', () => {
  const everywhere = types.flatMap((type) => turnings.map((set) => ({ type, set, ...nameOf(set) })));
  test.each(everywhere)('in a $type ($where) makes that it is not understood', ({ type, set }) => {
    expect(readIn(type, set)).not.toEqual(readIn(type, {}));
  });

  test.each(turnings)('leaves a patient of the worklist without a name of theirs: %o', (set) => {
    const { json } = plainResources.Patient;

    expect(readListedPatient(json)?.name).toBe('de Boer-van der Linden, Geertje');
    expect(readListedPatient({ ...json, ...set })).toBeUndefined();
  });

  test.each(turnings)('is not counted: %o', (set) => {
    const { Patient, ServiceRequest, Task } = plainResources;

    expect(seePatient({ ...Patient.json, ...set })).toBeUndefined();
    expect(seeRequest({ ...ServiceRequest.json, ...set })).toBeUndefined();
    expect(seeTask({ ...Task.json, ...set })).toBeUndefined();
  });

  test.each(['Practitioner', 'PractitionerRole'] as const)('in a %s takes away what they may do', (type) => {
    expect(readIn(type, {})).toMatchObject({ role: 'referrer' });
    expect(readIn(type, { modifierExtension: notKnown })).toMatchObject({ role: 'unknown' });
  });
});

describe('a patient of the worklist', () => {
  test.each([
    { said: {}, use: 'in-use' },
    { said: { active: true }, use: 'in-use' },
    { said: { active: false }, use: 'inactive' },
    { said: { link: [{ type: 'replaced-by', other: { reference: 'Patient/9' } }] }, use: 'replaced' },
  ])('has a record that is $use: $said', ({ said, use }) => {
    expect(readListedPatient({ ...plainResources.Patient.json, ...said })?.use).toBe(use);
  });
});

/** What is read, or the failure that it is; anything else that is thrown is a mistake of ours. */
function readIn(type: ReadType, set: Readonly<Record<string, unknown>>): unknown {
  const { json, read } = plainResources[type];
  try {
    return read({ ...json, ...set });
  } catch (thrown) {
    if (thrown instanceof FailureError) return thrown.failure;
    throw thrown;
  }
}

function nameOf(set: object) {
  return { where: Object.keys(set).join() };
}
