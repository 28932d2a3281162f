import { Box, Button, Flex, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type ApprenticePartDto,
  type ContractForStudent,
  type ContractPayView,
  studentContractsReadOptions,
  studentContractsSave,
} from '@seve/api-client';
import { SITUATIONS_BEFORE, type SituationBefore } from '@seve/domain';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Timeline, type TimelineStep } from '../../../../../art/progress/Timeline.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { SignedByMe } from '../../../../../ui/signing/own/SignedByMe.js';
import { ToSign } from '../../../../../ui/signing/own/ToSign.js';
import { RefusalTold } from '../../../../../ui/signing/RefusalTold.js';
import { PlaceContractAmendments } from './PlaceAmendments.js';

interface PlaceContractProps {
  contractId: string;
  /** Steps of the place that follow those of the contract. */
  after: readonly TimelineStep[];
}

/** The contract of the student's place: its steps with who acts, the pay by period, and the apprentice's own answers. */
export function PlaceContract({ contractId, after }: PlaceContractProps) {
  const { t } = useTranslation(['contract', 'place']);
  const format = useFormat();
  const contract = useSuspenseQuery(studentContractsReadOptions({ path: { id: contractId } })).data;
  const steps = useContractSteps(contract);
  const { state, pay, grossCents, masterName, signedOn, number, apprentice, rupture } = contract;
  return (
    <>
      <ToSign />
      <RefusalTold paper="contract" refusal={contract.refusal} then="student" />
      <section aria-labelledby="contract">
        <Flex mb="sm" columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
          <h2 id="contract" className="h3">
            {t('place:next')}
          </h2>
          <ContractChip state={state} />
        </Flex>
        {steps.length > 0 ? <Timeline steps={[...steps, ...after]} /> : <p>{t(`contract:over.${state}`)}</p>}
      </section>
      <Section id="contract-facts" title={t('contract:facts.title')}>
        <FactList>
          {masterName !== null && <Fact name={t('contract:facts.master')}>{masterName}</Fact>}
          {signedOn !== null && <Fact name={t('contract:facts.signed')}>{format.longDay(signedOn)}</Fact>}
          {number !== null && <Fact name={t('contract:facts.number')}>{number}</Fact>}
          {rupture.endedOn !== null && <Fact name={t('contract:facts.ended')}>{format.longDay(rupture.endedOn)}</Fact>}
          {pay.map((line, at) => (
            <PayLine key={line.from} line={line} agreedCents={at === 0 ? grossCents : null} />
          ))}
        </FactList>
      </Section>
      <SignedByMe />
      <PlaceContractAmendments contract={contract} />
      {apprentice.isWritable && <ApprenticeAnswers contract={contract} />}
    </>
  );
}

/** Gross pay of one period: what is agreed, where that is above the share of the SMIC. */
function PayLine({ line, agreedCents }: { line: ContractPayView; agreedCents: number | null }) {
  const { t } = useTranslation('contract');
  const format = useFormat();
  const { from, to, minimumPercent, minimumCents, latestCents, offeredPercent, offeredCents } = line;
  const percent = offeredPercent ?? minimumPercent;
  const cents = offeredCents ?? minimumCents ?? latestCents;
  const isAbove = agreedCents !== null && agreedCents > (cents ?? 0);
  const shown = isAbove ? agreedCents : cents;
  return (
    <div>
      <dt>{format.dayRange(from, to)}</dt>
      <dd className="num">
        {isAbove ? t('facts.pay-agreed', { percent }) : t('facts.pay', { percent })} {shown !== null && format.money(shown)}
      </dd>
      {!isAbove && offeredCents === null && minimumCents === null && latestCents !== null && (
        <Box component="dd" className="small dimmed">
          {t('facts.latest', { year: from.slice(0, 4) })}
        </Box>
      )}
    </div>
  );
}

type Answers = Record<'address' | 'lastClass' | 'lastDiploma' | 'situationBefore', string>;

/** Form for address, last class, last diploma and previous situation; each answer may stay empty. */
function ApprenticeAnswers({ contract: { id, apprentice } }: { contract: ContractForStudent }) {
  const { t } = useTranslation(['contract', 'contract-fields']);
  const queries = useQueryClient();
  const { address = '', lastClass = '', lastDiploma = '', situationBefore = '' } = apprentice.content;
  const form = useForm<{ content: Answers }>({ initialValues: { content: { address, lastClass, lastDiploma, situationBefore } } });
  const submit = async ({ content }: { content: Answers }) => {
    const given = Object.entries(content).filter(([, value]) => value.trim() !== '');
    const path = { path: { id } };
    const body = { version: apprentice.version, content: Object.fromEntries(given) as ApprenticePartDto };
    const { data } = await studentContractsSave({ ...path, body });
    queries.setQueryData(studentContractsReadOptions(path).queryKey, data);
    showToast(t('contract:answers.done'));
    focusHeading();
  };
  const situations = ['', ...SITUATIONS_BEFORE].map((value) => ({
    value,
    label: value === '' ? '' : t(`contract:situationBefore.${value as SituationBefore}`),
  }));
  return (
    <Section id="answers" title={t('contract:answers.title')} isSheet>
      <p className="dimmed">{t('contract:answers.what')}</p>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <TextInput label={t('contract-fields:address')} maxLength={300} autoComplete="off" {...form.getInputProps('content.address')} />
            <TextInput label={t('contract-fields:lastClass')} maxLength={200} {...form.getInputProps('content.lastClass')} />
            <TextInput label={t('contract-fields:lastDiploma')} maxLength={200} {...form.getInputProps('content.lastDiploma')} />
            <NativeSelect
              label={t('contract-fields:situationBefore')}
              data={situations}
              {...form.getInputProps('content.situationBefore')}
            />
            <div>
              <Button type="submit" loading={isPending}>
                {t('contract:answers.act')}
              </Button>
            </div>
          </Stack>
        )}
      </SubmitForm>
    </Section>
  );
}
