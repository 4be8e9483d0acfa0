import type { IssuerConfig } from '../../shared/config/config.ts';
import type { PatientSource } from '../../shared/domain/record/patient.ts';
import { readServerAddress } from '../../shared/domain/record/server-address.ts';
import type { HisSettings, Settings } from '../settings/settings-schema.ts';
import type { ServerUse } from './extension-scopes.ts';

/** The servers behind one HIS. */
export type Servers = {
  /** Undefined: the HIS has none, the record is what its page shows. */
  readonly record: IssuerConfig | undefined;
  /** Undefined: there is none, so nothing is contacted; coaches get letters, or a portal's form. */
  readonly exchange: IssuerConfig | undefined;
  /** Whose patients these are: the server of the record, or this practice's own pages. */
  readonly patientsOf: PatientSource;
};

/** A HIS and its servers, by the adapter that read its page; undefined when no setting speaks of it. */
export function serversFor(adapter: string, settings: Settings): Servers | undefined {
  const his = settings.his.find((one) => one.adapter === adapter);
  return his && serversOf(his, settings);
}

function serversOf({ adapter, record, exchange, practice }: HisSettings, { issuers }: Settings): Servers {
  const at = (address: string) => issuers.find(({ server }) => server === readServerAddress(address));
  const ofRecord = record === 'page' ? undefined : at(record);
  const ofExchange = exchange === undefined ? ofRecord : at(exchange);
  const patientsOf = ofRecord?.server ?? (`page:${adapter}:${practice ?? ''}` as const); // named wherever there is an exchange
  return { record: ofRecord, exchange: ofExchange, patientsOf };
}

/** Each server once, with what it is used for. */
export function uses({
  record,
  exchange,
}: Servers): readonly { readonly issuer: IssuerConfig; readonly use: ServerUse }[] {
  const isOne = record?.server === exchange?.server;
  return [
    ...(record === undefined ? [] : [{ issuer: record, use: 'record' as const }]),
    ...(isOne || exchange === undefined ? [] : [{ issuer: exchange, use: 'exchange' as const }]),
  ];
}
