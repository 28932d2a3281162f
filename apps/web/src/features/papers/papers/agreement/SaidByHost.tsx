import { Button } from '@mantine/core';
import { type HostAnswerView, hostAnswersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';
import { Fact, FactList } from '../../../../ui/lists/FactList.js';
import { NoteForHost } from './NoteForHost.js';

/** What the host was asked of itself and who answered; the office notes what the host does not know. */
export function SaidByHost({ id, mayNote }: { id: string; mayNote: boolean }) {
  const { t } = useTranslation('host-answers');
  const answers = useSuspenseQuery(hostAnswersReadOptions({ path: { id } })).data;
  const [isNoting, setNoting] = useState(false);
  const words = useAnswerWords();
  const open = answers.filter(({ isOpen }) => isOpen).map(({ question }) => question);
  if (answers.length === 0) return null;
  return (
    <Section title={t('school.title')} gap="sm">
      {answers.some(({ words: said }) => said === null) && <p className="small dimmed">{t('school.hint')}</p>}
      <FactList>
        {answers.map((answer) => (
          <Fact key={answer.question} name={t(`school.question.${answer.question}`)}>
            {words(answer)}
          </Fact>
        ))}
      </FactList>
      {mayNote && open.length > 0 && (
        <div>
          <Button variant="default" size="sm" onClick={() => setNoting(true)}>
            {t('school.act')}
          </Button>
        </div>
      )}
      <NoteForHost id={id} questions={open} opened={isNoting} onClose={() => setNoting(false)} />
    </Section>
  );
}

/** Returns the sentence that says the answer, who gave it and when. */
function useAnswerWords(): (answer: HostAnswerView) => string {
  const { t } = useTranslation('host-answers');
  const format = useFormat();
  return ({ words, source, on }) => {
    if (source === null || on === null) return t('school.not-answered');
    return `${words ?? t('school.does-not-know')}, ${t(`school.by.${source}`, { day: format.mediumDay(on) })}`;
  };
}
