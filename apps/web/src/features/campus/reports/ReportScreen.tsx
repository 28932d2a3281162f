import { Flex } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { CompanyChip } from '../../../ui/chips/CompanyChip.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import { DecideReport } from './DecideReport.js';
import { ReportRow } from './ReportRow.js';
import css from './Reports.module.css';
import { report as reportQuery } from './reports.queries.js';

/** Page of one report: reported text, author, and the coordinator's decision. */
export function ReportScreen() {
  const { t } = useTranslation('reports');
  const { reportId } = useParams({ from: '/coordination/signalements/$reportId' });
  const report = useSuspenseQuery(reportQuery(reportId)).data;
  const { companyId, companyName, companyStatus, studentName, className, teacherEmail, quotes, words, outcome, outcomeWords } = report;
  const by = `by.${report.reporterRole === 'teacher' ? 'teacher' : 'student'}.${report.about}` as const;
  return (
    <Page width="reading">
      <PageHead
        place={<Link to="/coordination/signalements">{t('title')}</Link>}
        title={t('one', { company: companyName })}
        context={
          <p>
            {t(by)} {t('reported')} <RelativeDay at={report.createdAt} />
          </p>
        }
      />
      <Flex component="section" direction="column" gap="xs" className={css.part} aria-labelledby="written">
        <h2 id="written">{t('written')}</h2>
        {quotes.length === 0 && <p className="dimmed">{t('no-words')}</p>}
        {quotes.map((quote) => (
          <blockquote key={quote} className={`own-words ${css.words}`}>
            {quote}
          </blockquote>
        ))}
        <p>
          {t('to', { name: studentName })}
          {className && `, ${className}`}
        </p>
        {teacherEmail && (
          <p>
            {t('referent')} <a href={`mailto:${teacherEmail}`}>{teacherEmail}</a>
          </p>
        )}
        <p>
          {t('why')} {t(`reason.${report.reason}`)}
        </p>
        {words !== '' && <blockquote className={`own-words ${css.words}`}>{words}</blockquote>}
        <p className="small dimmed">{t('logged')}</p>
      </Flex>
      <Flex component="section" direction="column" gap="xs" className={css.part} aria-labelledby="company">
        <h2 id="company">{t('company')}</h2>
        <Flex component="p" rowGap="xxs" columnGap="sm" align="center" wrap="wrap">
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {companyName}
          </Link>
          <CompanyChip status={companyStatus} />
        </Flex>
        {report.others.length > 0 && (
          <ul className="bare-list">
            {report.others.map((other) => (
              <ReportRow key={other.id} report={other} />
            ))}
          </ul>
        )}
        {report.others.length === 0 && <p className="dimmed">{t('first')}</p>}
      </Flex>
      <Flex component="section" direction="column" gap="xs" className={css.part} aria-labelledby="outcome">
        <h2 id="outcome">{t('decision')}</h2>
        {outcome === null ? (
          <DecideReport report={report} />
        ) : (
          <>
            <p>{t(`outcome.${outcome}.name`)}</p>
            {outcomeWords && <blockquote className={`own-words ${css.words}`}>{outcomeWords}</blockquote>}
          </>
        )}
      </Flex>
    </Page>
  );
}
