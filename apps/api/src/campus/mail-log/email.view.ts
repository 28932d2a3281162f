import type { MailLogRow } from '@seve/database';
import { LANES, type Locale, sentence } from '@seve/domain';
import type { EmailView } from './mail-log.dto.js';
import { resendRefusal } from './resend-refusal.js';

const LANE_NAMES = Object.keys(LANES) as (keyof typeof LANES)[];

/** Returns the view of a row of the mail log, with its refusals in the reader's language. */
export function emailView(row: MailLogRow, locale: Locale): EmailView {
  const { createdKey: _key, hasParams: _has, isSuppressed: _is, addressNow: _now, lane, ...email } = row;
  const code = resendRefusal(row);
  return {
    ...email,
    lane: LANE_NAMES.find((name) => LANES[name] === lane) ?? 'ordinary',
    resendRefusal: code && sentence(code, locale),
  };
}
