import { Alert, Checkbox, Flex, Stack } from '@mantine/core';
import { type FrameworkView, frameworkPapersConfirm, frameworkPapersRefuse } from '@seve/api-client';
import { dayInParis, otherSide } from '@seve/domain';
import { IconFileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { ReasonButton } from '../../../../../ui/dialogs/ReasonButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useShowFramework } from './use-show-framework.js';

/** Opens the paper that the other side filed as signed by both, then confirms or refuses it. */
export function AnswerPaper({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const show = useShowFramework();
  const { id, side, paper } = framework;
  const [isOpened, setOpened] = useState(paper?.isOpened ?? false);
  const [isSure, setSure] = useState(false);
  if (paper === null) return null;
  const { sha256, filedAt } = paper;
  const refuse = async (reason: string) => {
    const { data } = await frameworkPapersRefuse({ path: { id }, body: { sha256, reason } });
    await show(data, t('paper.refused'));
  };
  const confirm = async () => show((await frameworkPapersConfirm({ path: { id }, body: { sha256 } })).data, t('paper.confirmed'));
  const open = () => setOpened(true);
  return (
    <Alert
      color="ocre"
      icon={<IconFileCheck size={20} stroke={1.6} aria-hidden="true" />}
      title={t(`paper.waits.${otherSide(side)}`, { day: format.longDay(dayInParis(new Date(filedAt))) })}
    >
      <Stack gap="sm">
        <p>{t('paper.answer')}</p>
        <p>
          <a href={`/api/framework-agreements/${id}/paper`} target="_blank" rel="noreferrer" onClick={open} onAuxClick={open}>
            {t('paper.open')}
          </a>
        </p>
        <Checkbox
          label={t('paper.sure')}
          checked={isSure}
          disabled={!isOpened}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        <Flex gap="xs" wrap="wrap">
          <ActButton disabled={!isOpened || !isSure} act={confirm}>
            {t('paper.confirm')}
          </ActButton>
          <ReasonButton
            {...{ act: t('paper.refuse'), title: t('paper.refuse-title'), label: t('return.reason'), verb: t('paper.refuse') }}
            {...{ path: 'reason', onSend: refuse }}
          >
            {t('paper.refuse-what')}
          </ReasonButton>
        </Flex>
      </Stack>
    </Alert>
  );
}
