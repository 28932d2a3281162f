import { type OwnSignatures, ownSignaturesListOptions, type SignatureBatchResult } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { FiledForMe } from '../../../../../ui/signing/own/FiledForMe.js';
import { SignedByMe } from '../../../../../ui/signing/own/SignedByMe.js';
import { ChoosePapers } from './ChoosePapers.js';
import { ReadPaper } from './ReadPaper.js';
import { SignChosen } from './SignChosen.js';
import { SignedPapers } from './SignedPapers.js';
import { useSigningSeveral } from './use-signing-several.js';

/** A signatory reads several papers one after the other, chooses among those read, and signs them with one code. */
export function SignaturesScreen() {
  const { document: readId } = useSearch({ from: '/signatures' });
  const { items, filed } = useSuspenseQuery(ownSignaturesListOptions()).data;
  const [done, setDone] = useState<SignatureBatchResult | null>(null);
  const signing = useSigningSeveral(items);
  if (done !== null) return <SignedPapers result={done} isLeft={items.length > 0} onGoOn={() => setDone(null)} />;
  if (readId !== undefined) return <ReadPaper key={readId} id={readId} items={items} />;
  return <PapersPage items={items} filed={filed} signing={signing} onDone={setDone} />;
}

interface PapersPageProps extends Omit<OwnSignatures, 'signed'> {
  signing: ReturnType<typeof useSigningSeveral>;
  onDone: (result: SignatureBatchResult) => void;
}

function PapersPage({ items, filed, signing, onDone }: PapersPageProps) {
  const { t } = useTranslation('signature');
  if (items.length === 0) return <NothingToSign filed={filed} />;
  return (
    <Page width="reading">
      <PageHead title={t('several.title')} context={t('several.what')} />
      <ChoosePapers items={items} chosen={signing.chosen} onChoose={signing.choose} />
      <SignChosen signing={signing} onDone={onDone} />
      <FiledForMe filed={filed} />
      <SignedByMe />
    </Page>
  );
}

function NothingToSign({ filed }: Pick<OwnSignatures, 'filed'>) {
  const { t } = useTranslation('signature');
  return (
    <Page width="reading">
      <PageHead title={t('several.title')} />
      <FiledForMe filed={filed} />
      <EmptyState
        drawing="sprig"
        title={t('several.nothing.title')}
        action={
          <LinkButton variant="default" to="/">
            {t('several.nothing.act')}
          </LinkButton>
        }
      >
        {t('several.nothing.why')}
      </EmptyState>
      <SignedByMe />
    </Page>
  );
}
