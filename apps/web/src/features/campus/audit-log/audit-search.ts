import { AUDIT_GROUPS, type AuditGroup, isCivilDate } from '@seve/domain';

/** In the address: a link shows the same entries. */
export interface AuditSearch {
  groupe?: AuditGroup;
  /** First and last day. */
  du?: string;
  au?: string;
}

const day = (value: unknown) => (isCivilDate(value) ? value : undefined);

export const readAuditSearch = ({ groupe, du, au }: Record<string, unknown>): AuditSearch => ({
  groupe: AUDIT_GROUPS.find((one) => one === groupe),
  du: day(du),
  au: day(au),
});
