import { Box, Button, Flex, Stack } from '@mantine/core';
import { type CompanyMergePreview, companyMergesMergeMutation, companyMergesPreview, companyStandingReadOptions } from '@seve/api-client';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { ChooseCompany } from './ChooseCompany.js';
import { MergeParts } from './MergeParts.js';

const FROM = '/coordination/entreprises/$companyId/reunir';

/** Merges two records of one company, after a preview of what moves. */
export function MergeCompanies() {
  const { t } = useTranslation('companies');
  const { companyId } = useParams({ from: FROM });
  const { avec: otherId } = useSearch({ from: FROM });
  const company = useSuspenseQuery(companyStandingReadOptions({ path: { id: companyId } })).data;
  return (
    <Page width="reading">
      <PageHead
        title={t('merge.title')}
        place={
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {company.name}
          </Link>
        }
        context={t('merge.context')}
      />
      {otherId === undefined ? <ChooseCompany company={company} /> : <Preview mergedId={companyId} keptId={otherId} />}
    </Page>
  );
}

function Preview({ mergedId, keptId }: { mergedId: string; keptId: string }) {
  const { t } = useTranslation('companies');
  const body = { intoId: keptId };
  const preview = useQuery<CompanyMergePreview>({
    queryKey: ['companyMergesPreview', mergedId, keptId],
    queryFn: async ({ signal }) => (await companyMergesPreview({ path: { id: mergedId }, body, signal, throwOnError: true })).data,
    retry: false,
    throwOnError: (error) => !(error instanceof ApiProblem),
  });
  if (preview.data) return <Confirm preview={preview.data} />;
  if (preview.isPending) return <RowSkeleton />;
  return (
    <Stack gap="md" align="flex-start">
      <p role="alert">{preview.error?.message}</p>
      <LinkButton to={FROM} params={{ companyId: keptId }} search={{ avec: mergedId }} variant="default">
        {t('merge.turn')}
      </LinkButton>
    </Stack>
  );
}

function Confirm({ preview }: { preview: CompanyMergePreview }) {
  const { t } = useTranslation('companies');
  const { kept, merged } = preview;
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const merge = useMutation({
    ...companyMergesMergeMutation(),
    onSuccess: async () => {
      await invalidate('companyMerge');
      showToast(t('merge.done', { name: kept.name }));
      void navigate({ to: '/coordination/entreprises/$companyId', params: { companyId: kept.id } });
    },
    onError: useShowProblem(),
  });
  return (
    <Stack gap="xl">
      <Columns columns={2} from="tablet" gap="wide" rowGap="lg">
        <Side label={t('merge.enters')} company={merged} />
        <Side label={t('merge.stays')} company={kept} />
      </Columns>
      <MergeParts preview={preview} />
      <Flex gap="sm" wrap="wrap">
        <Button loading={merge.isPending} onClick={() => merge.mutate({ path: { id: merged.id }, body: { intoId: kept.id } })}>
          {t('merge.verb')}
        </Button>
        <LinkButton to={FROM} params={{ companyId: kept.id }} search={{ avec: merged.id }} variant="default">
          {t('merge.turn')}
        </LinkButton>
      </Flex>
    </Stack>
  );
}

function Side({ label, company: { name, siren } }: { label: string; company: CompanyMergePreview['kept'] }) {
  return (
    <Box className="ruled" pt="md">
      <p className="small dimmed">{label}</p>
      <h2 className="h3">{name}</h2>
      <p className="small">{`SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`}</p>
    </Box>
  );
}
