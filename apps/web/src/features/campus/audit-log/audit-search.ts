import { AUDIT_GROUPS, type AuditGroup, isCivilDate } from '@seve/domain';

/** Search parameters in the address, so that a shared link shows the same entries. */
export interface AuditSearch {
  groupe?: AuditGroup;
  /** First day, `YYYY-MM-DD`; `au` is the last. */
  du?: string;
  au?: string;
}

const day = (value: unknown) => (isCivilDate(value) ? value : undefined);

export const readAuditSearch = ({ groupe, du, au }: Record<string, unknown>): AuditSearch => ({
  groupe: AUDIT_GROUPS.find((one) => one === groupe),
  du: day(du),
  au: day(au),
});
