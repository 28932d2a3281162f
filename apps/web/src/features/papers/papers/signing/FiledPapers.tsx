import { Flex } from '@mantine/core';
import { type FiledSignature, type PaperForSignatory, scanLinksList, scanLinksShown } from '@seve/api-client';
import { dayInParis, type PaperKind } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { saveFile } from '../../../../ui/files/save-file.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';
import { RefuseButton } from './RefuseButton.js';
import type { Ended } from './SigningScreen.js';
import { useSigning } from './signing.query.js';

interface FiledPapersProps {
  paper: PaperForSignatory;
  token: string;
  onEnd: (ended: Ended) => void;
}

/** Filed papers that bind the reader, who can object to them. */
export function FiledPapers({ paper, token, onEnd }: FiledPapersProps) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const { data: filed = [] } = useQuery({
    queryKey: ['signature-link-filed', token],
    queryFn: async ({ signal }) => (await scanLinksList({ body: { token }, signal })).data,
  });
  if (filed.length === 0) return null;
  const open = filed.filter(({ mayObject }) => mayObject);
  const last = open
    .map(({ objectBy }) => objectBy)
    .sort()
    .at(-1);
  const end = (reason: string) => {
    onEnd({ kind: 'objected', reason });
    focusHeading();
  };
  return (
    <Section id="filed" title={t('filed.title')} p="lg" className="panel">
      <p>{t('filed.what', { school: paper.schoolName })}</p>
      <ul className="bare-list">
        {filed.map((one) => (
          <Filed key={`${one.role} ${one.name}`} filed={one} kind={paper.kind} token={token} />
        ))}
      </ul>
      {last === undefined ? (
        <p className="small dimmed">{t('filed.over')}</p>
      ) : (
        <Flex gap="sm" align="center" wrap="wrap">
          <RefuseButton paper={paper} token={token} why="object" onDone={end} />
          <span className="small dimmed">{t('filed.until', { day: format.longDay(last) })}</span>
        </Flex>
      )}
    </Section>
  );
}

function Filed({ filed: { scanId, role, name, filedAt }, kind, token }: { filed: FiledSignature; kind: PaperKind; token: string }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const { act } = useSigning(token);
  const open = (id: string) => async () => {
    const { data } = await act(() => scanLinksShown({ body: { token, scanId: id }, parseAs: 'blob' }));
    const file = data as Blob;
    saveFile(file, file.type === 'image/webp' ? t('filed.photo-name') : t('filed.name'));
  };
  const day = format.longDay(dayInParis(new Date(filedAt)));
  return (
    <Flex component="li" gap="sm" align="center" justify="space-between" wrap="wrap" py="xs">
      <span>{t('filed.one', { name, role: t(`role.${role}`, { context: kind }), day })}</span>
      {scanId !== null && (
        <ActButton variant="default" size="sm" act={open(scanId)}>
          {t('filed.open')}
        </ActButton>
      )}
    </Flex>
  );
}
