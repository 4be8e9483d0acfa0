import { expect } from '@playwright/test';
import type { FhirResource, Patient } from 'fhir/r4';
import type { Sandbox } from '../../../sandbox/sandbox.ts';

type ResourceType = FhirResource['resourceType'];
type ResourceOf<T extends ResourceType> = Extract<FhirResource, { resourceType: T }>;

/** The FHIR server as somebody outside sees it: what it holds after all that was clicked. */
export class Exchange {
  private readonly sandbox: Pick<Sandbox, 'fhirBase' | 'mintToken'>;
  private readonly token: string;

  constructor(sandbox: Pick<Sandbox, 'fhirBase' | 'mintToken'>) {
    this.sandbox = sandbox;
    this.token = sandbox.mintToken({ user: 'huisarts', scopes: ['user/*.rs'], session: 'onlooker' });
  }

  /** Everything of one type about one patient. */
  async of<T extends ResourceType>(type: T, patient: string): Promise<readonly ResourceOf<T>[]> {
    const found: ResourceOf<T>[] = [];
    let next: string | undefined = `${type}?patient=${patient}&_count=200`;
    while (next !== undefined) {
      const page: ResultPage<ResourceOf<T>> = await this.read(next);
      found.push(...(page.entry ?? []).map(({ resource }) => resource));
      next = page.link?.find(({ relation }) => relation === 'next')?.url;
    }
    return found;
  }

  /** Everybody whom this server knows. */
  async patients(): Promise<readonly Patient[]> {
    const { entry = [] }: ResultPage<Patient> = await this.read('Patient?_count=200');
    return entry.map(({ resource }) => resource);
  }

  /** The patient's citizen service number, which may never be seen outside the practice. */
  async bsnOf(patient: string): Promise<readonly string[]> {
    const { identifier = [] }: Patient = await this.read(`Patient/${patient}`);
    return identifier.flatMap(({ system, value }) => (system?.endsWith('/bsn') && value ? [value] : []));
  }

  /** How many of each type there are about one patient. */
  async counts(patient: string, types: readonly ResourceType[]): Promise<Readonly<Record<string, number>>> {
    const counted = types.map(async (type) => [type, (await this.of(type, patient)).length] as const);
    return Object.fromEntries(await Promise.all(counted));
  }

  /** Somebody else at the practice changes this meanwhile. */
  async change(resource: FhirResource): Promise<void> {
    const path = `${resource.resourceType}/${resource.id}`;
    const token = this.sandbox.mintToken({ user: 'huisarts', scopes: ['user/*.rus'], session: 'onlooker' });
    const { meta } = resource;
    const response = await fetch(new URL(path, `${this.sandbox.fhirBase}/`), {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/fhir+json',
        'if-match': `W/"${meta?.versionId}"`,
      },
      body: JSON.stringify(resource),
    });
    expect(response.ok, `${path} can be changed`).toBe(true);
  }

  /** Another system writes this at the server. */
  async add(resource: FhirResource): Promise<void> {
    const token = this.sandbox.mintToken({ user: 'huisarts', scopes: ['user/*.c'], session: 'onlooker' });
    const response = await fetch(new URL(resource.resourceType, `${this.sandbox.fhirBase}/`), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json' },
      body: JSON.stringify(resource),
    });
    expect(response.ok, `a ${resource.resourceType} can be added`).toBe(true);
  }

  private async read<T>(path: string): Promise<T> {
    const response = await fetch(new URL(path, `${this.sandbox.fhirBase}/`), {
      headers: { authorization: `Bearer ${this.token}` },
    });
    expect(response.ok, `${path} can be read`).toBe(true);
    return response.json();
  }
}

type ResultPage<T> = {
  readonly entry?: readonly { readonly resource: T }[];
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
};
