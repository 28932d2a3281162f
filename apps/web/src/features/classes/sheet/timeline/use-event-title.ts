import type { TimelineEvent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** What an event is called in the timeline. */
export function useEventTitle(): (event: TimelineEvent) => string {
  const { t } = useTranslation('student-sheet');
  return ({ kind, state, noteKind }) => {
    if (kind === 'application') return t(`event.application.${state}`);
    if (kind === 'invitation') return t(`event.invitation.${state}`);
    return kind === 'note' ? t(`note.kinds.${noteKind}`) : t(`event.${kind}`);
  };
}
