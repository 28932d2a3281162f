import type { JoinAccount } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FactList } from '../../../../../ui/lists/FactList.js';
import { browserName } from '../../../../../ui/wording/browser-name.js';

/** Facts that distinguish two accounts: address, day of sign-up, device and activity. */
export function AccountFacts({ account, birthDate }: { account: JoinAccount; birthDate: string | null }) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  const { email, signedUpOn, userAgent, applications, cvs, places } = account;
  const acts = [
    applications > 0 && t('joins.applications', { count: applications }),
    cvs > 0 && t('joins.cvs', { count: cvs }),
    places > 0 && t('joins.places', { count: places }),
  ].filter(Boolean);
  const facts = [
    [
      t('joins.email'),
      <span key="email" className="own-words">
        {email}
      </span>,
    ],
    [t('joins.born'), birthDate && longDay(birthDate)],
    [t('joins.signed-up'), longDay(signedUpOn)],
    [t('joins.device'), browserName(userAgent) ?? t('joins.no-device')],
    [t('joins.acts'), acts.length > 0 ? acts.join(', ') : t('joins.nothing')],
  ] as const;
  return (
    <FactList>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </FactList>
  );
}
