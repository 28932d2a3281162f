import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/feedback/toast.js';

/** Sentence for the persons concerned, with a button to copy it. */
export function SentenceToSend({ words }: { words: string }) {
  const { t } = useTranslation('past-breaches');
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => showToast(t('copied')),
      () => showToast(t('not-copied')),
    );
  return (
    <div>
      <p className="small dimmed">{t('say')}</p>
      <blockquote className="own-words">{words}</blockquote>
      <Button size="compact-sm" variant="subtle" onClick={copy}>
        {t('copy')}
      </Button>
    </div>
  );
}
