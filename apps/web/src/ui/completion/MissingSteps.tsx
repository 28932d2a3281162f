import { PROFILE_PARTS, type ProfilePart } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../art/progress/Timeline.js';
import { STEP_SECTIONS } from './completion-sections.js';

/** Lists, in order, the profile steps that matching requires: those filled, and the missing ones with a link to their field. */
export function MissingSteps({ missing }: { missing: readonly ProfilePart[] }) {
  const { t } = useTranslation('completion');
  const steps = PROFILE_PARTS.map((part) => {
    const title = t(`part.${part}`);
    if (!missing.includes(part)) return { key: part, state: 'done' as const, title };
    return {
      key: part,
      state: part === missing[0] ? ('now' as const) : ('later' as const),
      title,
      who: <PartLink key={part} part={part} />,
    };
  });
  return <Timeline steps={steps} />;
}

function PartLink({ part }: { part: ProfilePart }) {
  const { t } = useTranslation('completion');
  return (
    <Link to="/profil" hash={STEP_SECTIONS[part]}>
      {t(`act.${part}`)}
    </Link>
  );
}
