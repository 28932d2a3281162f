import type { PlaceForStudent } from '@seve/api-client';
import { paperOf } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { PhoneLink } from '../../../../ui/actions/PhoneLink.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Contact and tutor in the company, and the referent teacher of the school. */
export function PlacePeople({
  place: { host, kind, contact, referent, schoolName, isMinor, elsewhere, terms },
}: {
  place: PlaceForStudent;
}) {
  const { t } = useTranslation('place');
  return (
    <>
      <SidePart gap="xxs" aria-labelledby="contact">
        <h2 id="contact" className="h3">
          {t('contact.title')}
        </h2>
        <p className="strong">{contact.name ?? host.name}</p>
        <p className="small dimmed">
          {contact.role
            ? t(`contact.role.${contact.role}`, { company: host.name })
            : elsewhere
              ? t('contact.elsewhere')
              : t('contact.none')}
        </p>
        {isMinor && <p>{referent ? t('contact.by-referent', { referent: referent.name }) : t('contact.by-school')}</p>}
        {contact.email && <MailLink address={contact.email} />}
        {contact.phone && (
          <p>
            <PhoneLink phone={contact.phone} />
          </p>
        )}
      </SidePart>
      <SidePart gap="xxs" aria-labelledby="tutor">
        <h2 id="tutor" className="h3">
          {t('tutor.title')}
        </h2>
        {terms?.guide ? (
          <>
            <p className="strong">{terms.guide.name}</p>
            {terms.guide.job && <p className="small dimmed">{terms.guide.job}</p>}
            {terms.guide.email && <MailLink address={terms.guide.email} />}
            {terms.guide.phone && (
              <p>
                <PhoneLink phone={terms.guide.phone} />
              </p>
            )}
          </>
        ) : elsewhere?.tutorName ? (
          <p className="strong">{elsewhere.tutorName}</p>
        ) : (
          <p>{t(`tutor.to-come.${paperOf(kind)}`, { company: host.name })}</p>
        )}
      </SidePart>
      <SidePart gap="xxs" aria-labelledby="referent">
        <h2 id="referent" className="h3">
          {t('referent.title')}
        </h2>
        {referent ? (
          <>
            <p className="strong">{referent.name}</p>
            <p className="small dimmed">{schoolName ?? t('referent.role')}</p>
            <MailLink address={referent.email} />
          </>
        ) : (
          <p>{t('referent.none')}</p>
        )}
      </SidePart>
    </>
  );
}

function MailLink({ address }: { address: string }) {
  return (
    <p>
      <a href={`mailto:${address}`}>{address}</a>
    </p>
  );
}
