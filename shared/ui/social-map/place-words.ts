import type { ActivityPlace } from '../../domain/social-map/activity.ts';
import { joined } from '../../text/sentences.ts';

/** Where an activity is, on one line: name, street, and the town or the wijk. */
export function placeWords({ name, address, city, wijk, municipality }: ActivityPlace): string {
  const town = city || municipality;
  return joined([name, address, joined([wijk, town === wijk ? '' : town], ', ')], ', ');
}
