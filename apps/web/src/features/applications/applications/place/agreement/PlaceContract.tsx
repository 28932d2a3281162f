import { Button, Flex, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ApprenticePartDto, type ContractForStudent, studentContractsReadOptions, studentContractsSave } from '@seve/api-client';
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
import { FactList } from '../../../../../ui/lists/FactList.js';
import { PlaceContractAmendments } from './PlaceContractAmendments.js';

interface PlaceContractProps {
  contractId: string;
  /** Steps of the place itself, which follow. */
  after: readonly TimelineStep[];
}

/** The contract of one's own place: its steps with who acts, the pay by period, and the little that is asked of the apprentice. */
export function PlaceContract({ contractId, after }: PlaceContractProps) {
  const { t } = useTranslation(['contract', 'place']);
  const format = useFormat();
  const contract = useSuspenseQuery(studentContractsReadOptions({ path: { id: contractId } })).data;
  const steps = useContractSteps(contract);
  const { state, pay, masterName, number, apprentice, rupture } = contract;
  return (
    <>
      <section aria-labelledby="contract">
        <Flex mb="sm" columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
          <h2 id="contract" className="h3">
            {t('place:next')}
          </h2>
          <ContractChip state={state} />
        </Flex>
        {steps.length > 0 ? <Timeline steps={[...steps, ...after]} /> : <p>{t(`contract:over.${state}`)}</p>}
      </section>
      <Stack component="section" gap="sm" aria-labelledby="contract-facts">
        <h2 id="contract-facts" className="h3">
          {t('contract:facts.title')}
        </h2>
        <FactList>
          {masterName !== null && (
            <div>
              <dt>{t('contract:facts.master')}</dt>
              <dd>{masterName}</dd>
            </div>
          )}
          {number !== null && (
            <div>
              <dt>{t('contract:facts.number')}</dt>
              <dd>{number}</dd>
            </div>
          )}
          {rupture.endedOn !== null && (
            <div>
              <dt>{t('contract:facts.ended')}</dt>
              <dd>{format.longDay(rupture.endedOn)}</dd>
            </div>
          )}
          {pay.map(({ from, to, minimumPercent, minimumCents, latestCents, offeredPercent, offeredCents }) => {
            const cents = offeredCents ?? minimumCents ?? latestCents;
            return (
              <div key={from}>
                <dt>{format.dayRange(from, to)}</dt>
                <dd className="num">
                  {t('contract:facts.pay', { percent: offeredPercent ?? minimumPercent })} {cents !== null && format.money(cents)}
                </dd>
              </div>
            );
          })}
        </FactList>
      </Stack>
      <PlaceContractAmendments contract={contract} />
      {apprentice.isWritable && <ApprenticeAnswers contract={contract} />}
    </>
  );
}

type Answers = Record<'address' | 'lastClass' | 'lastDiploma' | 'situationBefore', string>;

/** Address, last class and diploma, situation before: nothing else is asked, and each may stay empty. */
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
    <Stack component="section" gap="sm" p="lg" className="sheet" aria-labelledby="answers">
      <h2 id="answers" className="h3">
        {t('contract:answers.title')}
      </h2>
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
    </Stack>
  );
}
