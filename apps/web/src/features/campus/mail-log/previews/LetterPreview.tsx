import { Box } from '@mantine/core';
import { letterPreviewsReadOptions } from '@seve/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LetterFrame } from '../../../../ui/letters/LetterFrame.js';
import { useLetterName } from '../../../../ui/wording/use-letter-name.js';
import { MailTabs } from '../MailTabs.js';
import css from './LetterPreview.module.css';
import { PreviewChoices } from './PreviewChoices.js';
import type { PreviewLook } from './preview-look.js';

const HERE = '/coordination/courriels/apercus/$letter';

/** Preview of one letter with sample data, as its reader receives it. */
export function LetterPreview() {
  const { t } = useTranslation('letter-previews');
  const { letter } = useParams({ from: HERE });
  const look = useSearch({ from: HERE });
  const navigate = useNavigate({ from: HERE });
  const { langue: locale, partie: part, theme, largeur } = look;
  const preview = useQuery({
    ...letterPreviewsReadOptions({ path: { name: letter }, query: { locale, part } }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  }).data;
  const name = useLetterName()(letter);
  const show = (next: Partial<PreviewLook>) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  return (
    <Page width="work">
      <PageHead
        title={name}
        documentTitle={t('document', { letter: name })}
        context={<Link to="/coordination/courriels/apercus">{t('back')}</Link>}
      />
      <MailTabs />
      <PreviewChoices look={look} onShow={show} />
      {preview && (
        <section aria-label={t('document', { letter: name })}>
          <Box component="p" mb="md" className="strong anywhere">
            <Box component="span" fw={400} className="dimmed">
              {t('subject')}
            </Box>{' '}
            <span lang={locale}>{preview.subject}</span>
          </Box>
          {part === 'html' ? (
            <LetterFrame title={t('frame', { letter: name })} html={preview.content} scheme={theme} width={largeur} />
          ) : (
            <pre className={css.text} data-width={largeur} lang={locale}>
              {preview.content}
            </pre>
          )}
        </section>
      )}
    </Page>
  );
}
