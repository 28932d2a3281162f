import { useTranslation } from 'react-i18next';
import { showFailure, showToast } from '../../../ui/feedback/toast.js';

/** Copies and says so; where the browser refuses, says to do it by hand. */
export function useCopy(): (text: string, done: string) => void {
  const { t } = useTranslation('classes');
  return (text, done) => {
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => showToast(done),
      () => showFailure(t('code.copy-by-hand', { text })),
    );
  };
}
