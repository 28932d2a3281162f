import { Box, Stack } from '@mantine/core';
import { type PublicProgramme, publicProgrammesReadOptions } from '@seve/api-client';
import { isCompanyRole, programmePageTitle } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { usePeriodWords } from '../../../../ui/programmes/use-period-words.js';
import { YearStrip } from '../../../../ui/programmes/YearStrip.js';

/** The public page of a programme: its certification and its placement periods, each with a link to a new offer for it. */
export function PublicProgrammeScreen() {
  const { t } = useTranslation('public-programmes');
  const { programmeId } = useParams({ from: '/formations/$programmeId' });
  const programme = useSuspenseQuery(publicProgrammesReadOptions({ path: { id: programmeId } })).data;
  const { name, school, periods, blocks } = programme;
  const place = `${school.name}, ${school.communeName} (${school.department})`;
  return (
    <Page>
      <PageHead
        title={name}
        documentTitle={programmePageTitle({ name, schoolName: school.name, communeName: school.communeName })}
        place={place}
        context={<Link to="/formations">{t('one.all')}</Link>}
      />
      <Columns columns="minmax(0, 1fr) 22rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <Stack gap="xl">
          <section aria-labelledby="when">
            <Box component="h2" mb="md" id="when">
              {t('one.when')}
            </Box>
            {periods.length === 0 && blocks.length === 0 ? (
              <p className="dimmed">{t('one.none')}</p>
            ) : (
              <YearStrip programme={programme} hasNames />
            )}
            <Periods programme={programme} />
          </section>
          <Alternance programme={programme} />
        </Stack>
        <About programme={programme} />
      </Columns>
    </Page>
  );
}

function Periods({ programme: { id, periods } }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public-programmes');
  const words = usePeriodWords();
  const mayPost = useMayPost();
  return (
    <Box component="ul" mt="md" className="bare-list">
      {periods.map(({ id: periodId, kind, startOn, endOn, weeks }) => (
        <Columns
          component="li"
          key={periodId}
          columns={mayPost ? 'minmax(0, 1fr) auto' : 1}
          from="tablet"
          gap="md"
          rowGap="xs"
          align="center"
          rule="below"
          py="sm"
        >
          <div>
            <p className="strong">{capitalised(words.days(startOn, endOn))}</p>
            <p className="small dimmed">{t('one.asked', { kind: t(`ui:offer.kind.${kind}`), count: weeks })}</p>
          </div>
          {mayPost && (
            <div>
              <LinkButton size="sm" variant="default" to="/entreprise/offres/nouvelle" search={{ formation: id, periode: periodId }}>
                {t('one.post')}
                <span className="visually-hidden">{t('one.post-about', { days: words.days(startOn, endOn) })}</span>
              </LinkButton>
            </div>
          )}
        </Columns>
      ))}
    </Box>
  );
}

/** Returns whether the reader may create an offer; true for visitors, who then sign in first. */
function useMayPost(): boolean {
  const { account } = useSession();
  return account === null || isCompanyRole(account.role);
}

function Alternance({ programme: { blocks } }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public-programmes');
  const words = usePeriodWords();
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby="rhythm">
      <h2 id="rhythm">{t('one.rhythm')}</h2>
      <FactList>
        {blocks.map(({ from, to, at }) => (
          <div key={from}>
            <dt>{t(`one.at.${at}`)}</dt>
            <dd>{words.days(from, to)}</dd>
          </div>
        ))}
      </FactList>
    </section>
  );
}

function About({ programme: { certification, kinds } }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public-programmes');
  const level = certification.level as 3 | 4 | 5 | 6 | 7 | 8;
  return (
    <section aria-labelledby="about">
      <h2 id="about" className="h3">
        {t('one.about')}
      </h2>
      <FactList>
        <div>
          <dt>{t('one.diploma')}</dt>
          <dd>{certification.title}</dd>
        </div>
        <div>
          <dt>{t('level')}</dt>
          <dd>{capitalised(t(`offers:level.${level}`))}</dd>
        </div>
        {kinds.length > 0 && (
          <div>
            <dt>{t('one.seeks')}</dt>
            <dd>{kinds.map((kind) => t(`ui:offer.kind.${kind}`)).join(', ')}</dd>
          </div>
        )}
      </FactList>
    </section>
  );
}
