import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Locale, MERGE_UNDO_DAYS } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import type { AccountAddressee } from './account-letters.js';

interface Person {
  id: string;
  email: string;
  firstName: string;
  locale: Locale;
}

interface Merge {
  kept: { name: string };
  merged: { name: string };
  mergeId: string;
}

/** Letters about corrections by the campus or an office to accounts, roles and companies. `occurrence` distinguishes repeated acts. */
@Injectable()
export class CorrectionLetters {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  accountClosed({ id, email, firstName, locale }: Person, reason: string, occurrence: string): NewEmail {
    return {
      ...letterParams('account-closed', { firstName, reason, link: this.config.publicUrl }),
      ...{ to: { address: email, accountId: id, locale }, entityType: 'account', entityId: id, occurrence },
    };
  }

  accountReopened({ id, email, firstName, locale }: Person, occurrence: string): NewEmail {
    return {
      ...letterParams('account-reopened', { firstName, link: `${this.config.publicUrl}/connexion` }),
      ...{ to: { address: email, accountId: id, locale }, entityType: 'account', entityId: id, occurrence },
    };
  }

  accountMoved({ id, email, firstName, locale }: Person, { from, to }: { from: string; to: string }, occurrence: string): NewEmail {
    return {
      ...letterParams('account-moved', { firstName, fromSchool: from, toSchool: to, link: `${this.config.publicUrl}/classes` }),
      ...{ to: { address: email, accountId: id, locale }, entityType: 'account', entityId: id, occurrence },
    };
  }

  companyMerged({ accountId, email, firstName, locale }: AccountAddressee, { kept, merged, mergeId }: Merge): NewEmail {
    const names = { keptName: kept.name, mergedName: merged.name };
    const params = { firstName, ...names, undoDays: MERGE_UNDO_DAYS, link: `${this.config.publicUrl}/entreprise/offres` };
    return {
      ...letterParams('company-merged', params),
      ...{ to: { address: email, accountId, locale }, entityType: 'company_merge', entityId: mergeId },
    };
  }

  companyMergeUndone({ accountId, email, firstName, locale }: AccountAddressee, { kept, merged, mergeId }: Merge): NewEmail {
    const names = { keptName: kept.name, mergedName: merged.name };
    return {
      ...letterParams('company-merge-undone', { firstName, ...names, link: `${this.config.publicUrl}/entreprise/offres` }),
      ...{ to: { address: email, accountId, locale }, entityType: 'company_merge', entityId: mergeId },
    };
  }
}
