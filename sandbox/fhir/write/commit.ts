import type { SandboxRepository } from '../repository.ts';
import type { StoredResource } from '../resource.ts';
import type { PlannedWrite } from './plan.ts';

/** What came of a planned write. */
export type Written = {
  readonly kind: 'created' | 'updated' | 'exists';
  readonly resource: StoredResource;
};

/** Carries out a planned write. */
export async function commit(repository: SandboxRepository, write: PlannedWrite): Promise<Written> {
  switch (write.kind) {
    case 'create':
      return { kind: 'created', resource: await repository.createResource(write.resource) };
    case 'update':
      return { kind: 'updated', resource: await repository.updateResource(write.resource) };
    case 'exists':
      return { kind: 'exists', resource: write.resource };
  }
}
