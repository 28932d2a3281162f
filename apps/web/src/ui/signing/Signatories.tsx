import { Flex } from '@mantine/core';
import type { AskingLetterView, SignatoryForSchool, VersionView } from '@seve/api-client';
import { dayInParis, mayObjectOn } from '@seve/domain';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import { Section } from '../layout/Section.js';
import { SignatoryActs } from './SignatoryActs.js';
import { SignatoryChip } from './SignatoryChip.js';
import type { SigningAccess } from './signing-access.js';
import { TellByHand } from './TellByHand.js';

interface SignatoriesProps {
  access: SigningAccess;
  version: VersionView;
  /** True when the office may act while the version is out for signature. */
  isManaged: boolean;
  /** Title of the section, when the paper is not the main one of the page. */
  title?: string;
  /** Button that withdraws the version while it is out for signature. */
  children?: ReactNode;
}

const counts = ({ state }: SignatoryForSchool) => state !== 'delegated';

/** Signatories of the version that is out for signature: the state of each, and the acts of the office for each. */
export function Signatories({ access, version, isManaged, title, children }: SignatoriesProps) {
  const { t } = useTranslation('signatories');
  const { signatories } = version;
  const signed = signatories.filter(({ state }) => state === 'signed').length;
  return (
    <Section
      title={title ?? t('title')}
      isSheet
      beside={
        <>
          {' '}
          <p className="num">{t('signed', { count: signed, of: signatories.filter(counts).length })}</p>
        </>
      }
    >
      <ul className="bare-list">
        {signatories.map((signatory) => (
          <SignatoryLine key={signatory.id} access={access} version={version} signatory={signatory} isManaged={isManaged} />
        ))}
      </ul>
      {isManaged && children}
    </Section>
  );
}

interface SignatoryLineProps extends Pick<SignatoriesProps, 'access' | 'version' | 'isManaged'> {
  signatory: SignatoryForSchool;
}

function SignatoryLine({ access, version, signatory, isManaged }: SignatoryLineProps) {
  const { t } = useTranslation('signatories');
  const { role, name, email, state, method, scanId, signedAt, refusalReason, sharedWith, isLinkEnded, isLeftOut, letter } = signatory;
  const filedOn = state === 'signed' && method !== 'code' && signedAt !== null ? dayInParis(new Date(signedAt)) : null;
  // A filed paper can be replaced until the version is sealed.
  const isSigned = state === 'signed' && (method === 'code' || version.sealedAt !== null);
  const isOver = isSigned || state === 'refused' || state === 'delegated';
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="xs" align="start" rule="above" py="sm">
      <div>
        <p className="small dimmed">{t(`role.${access.paper}.${role}`)}</p>
        <p className="strong anywhere">{name}</p>
        <p className="small anywhere">{email ?? t('by-hand')}</p>
        {sharedWith !== null && (
          <p className="small strong" role="note">
            {t('shared', { who: t(`role.${access.paper}.${sharedWith}`) })}
          </p>
        )}
        <p className="small dimmed">
          <Standing signatory={signatory} />
        </p>
        {letter && (
          <p className={letter.state === 'refused' || letter.state === 'lost' ? 'small strong' : 'small'}>
            <LetterStanding letter={letter} />
          </p>
        )}
        {isLinkEnded && <p className="small">{t('link-ended')}</p>}
        {isLeftOut && (
          <p className="small strong" role="note">
            {role === 'guardian' ? t('left-out-guardian') : t('left-out')}
          </p>
        )}
        {scanId !== null && (
          <p className="small">
            <a href={access.scanAt(scanId)} target="_blank" rel="noreferrer">
              {t('scan.see')}
              <span className="visually-hidden">{t('act-for', { name })}</span>
            </a>
          </p>
        )}
        {filedOn !== null && email === null && mayObjectOn(filedOn, dayInParis(new Date())) && (
          <TellByHand paper={access.paper} people={[signatory]} filedOn={filedOn} />
        )}
        {refusalReason && <blockquote className="own-words">{refusalReason}</blockquote>}
      </div>
      <Flex gap="xs" direction={{ base: 'row', sm: 'column' }} align={{ base: 'center', sm: 'flex-end' }} justify="space-between">
        <SignatoryChip state={state} letter={letter?.state} />
        {isManaged && !isOver && <SignatoryActs access={access} version={version} signatory={signatory} />}
      </Flex>
    </Columns>
  );
}

/** Says since when and until when the person is asked, or when and how the person signed. */
function Standing({ signatory: { state, method, signedAt, askedOn, signBy } }: { signatory: SignatoryForSchool }) {
  const { t } = useTranslation('signatories');
  const format = useFormat();
  if (state === 'signed' && signedAt !== null)
    return t('on', {
      day: format.mediumDay(dayInParis(new Date(signedAt))),
      how: t(`method.${method ?? 'code'}`),
    });
  if (state === 'waiting') return t('not-yet');
  if (state === 'delegated' || askedOn === null || signBy === null) return null;
  return t('asked', { day: format.shortDay(askedOn), until: format.shortDay(signBy) });
}

/** Says when the letter left or leaves, or why it does not. */
function LetterStanding({ letter: { state, at } }: { letter: AskingLetterView }) {
  const { t } = useTranslation('signatories');
  const format = useFormat();
  return t(`letter-is.${state}`, { context: at === null ? 'unknown' : 'at', at: at === null ? '' : format.longInstant(at) });
}
