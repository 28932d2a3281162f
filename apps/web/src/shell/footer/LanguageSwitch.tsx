import { accountsSetLocale } from '@seve/api-client';
import type { Locale } from '@seve/domain';
import { useInvalidate } from '../../api/stale-reads.js';
import { changeLocale } from '../../i18n/i18n.js';
import { useLocale } from '../../i18n/use-locale.js';
import { useSession } from '../../session.js';
import css from './LanguageSwitch.module.css';

const NAMES: Record<Locale, string> = { fr: 'Français', en: 'English' };

/** Switches to the other language, whose name is written in that language. */
export function LanguageSwitch() {
  const locale = useLocale();
  const invalidate = useInvalidate();
  const { account } = useSession();
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const change = async () => {
    await changeLocale(other);
    // Also sets the language of letters. A failure is ignored: the page has changed anyway, and the next switch tells the api again.
    if (account) await accountsSetLocale({ body: { locale: other } }).catch(() => undefined);
    await invalidate('language');
  };
  return (
    <button type="button" lang={other} className={css.link} onClick={() => void change()}>
      {NAMES[other]}
    </button>
  );
}
