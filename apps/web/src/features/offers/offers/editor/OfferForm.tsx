import { Button, Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { isOnline } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { OfferFormDetails } from './details/OfferFormDetails.js';
import { OfferFormHazards } from './details/OfferFormHazards.js';
import { LegalCheckContext, useLegalCheck } from './law/use-legal-check.js';
import css from './OfferForm.module.css';
import { OfferFormFrozen } from './OfferFormFrozen.js';
import { OfferFormSide } from './OfferFormSide.js';
import { OnlineContext } from './online-context.js';
import { OfferFormPost } from './post/OfferFormPost.js';
import { OfferFormSkills } from './post/OfferFormSkills.js';
import { OfferFormWhen } from './post/OfferFormWhen.js';
import { OfferFormWork } from './post/OfferFormWork.js';
import { usePublication } from './publication/PublishOffer.js';
import { draftName } from './saving/offer-form-draft.js';
import { useAutosave } from './saving/use-autosave.js';
import { useSaveOffer } from './saving/use-save-offer.js';
import { isUnsent, type OfferValues, offerValuesOf } from './values/offer-form-values.js';
import { useOfferForm } from './values/use-offer-form.js';

interface OfferFormProps {
  /** Null until it is saved for the first time. */
  offer: OfferDetail | null;
  /** Name of the draft in this browser: the id of the offer, or of the form of a new one. */
  draftId: string;
  /** Saved values, or those of an empty offer. */
  base: OfferValues;
  companyName: string;
  /** Called with the id when a new offer is saved for the first time. */
  onCreated?: (offerId: string) => void;
  onSaved: (offer: OfferDetail) => void;
  onPreview: (offer: OfferDetail) => void;
  onPublished: (offer: OfferDetail) => void;
}

/** Form of an offer. A few fields are enough to publish; the others are folded. A draft is saved while typing. */
export function OfferForm({ offer, draftId, base, companyName, onCreated, onSaved, onPreview, onPublished }: OfferFormProps) {
  const status = offer?.status ?? 'draft';
  const isFrozen = isOnline(status);
  const accountId = useAccount().id;
  const remarks = offer?.own?.remarks ?? [];
  const state = useOfferForm({ base, isFrozen }, draftName(accountId, draftId), remarks);
  const { form, kept, discard, purpose } = state;
  const { save, reread } = useSaveOffer(offer);
  const publish = usePublication();
  const check = useLegalCheck(form, offer?.id ?? null);

  const [openedIn] = useState(historyKey);
  const named = ({ id }: OfferDetail) => {
    if (offer !== null) return;
    onCreated?.(id);
    state.rename(draftName(accountId, id));
    // The response may arrive after the form was left.
    if (historyKey() === openedIn) showAddress(`/entreprise/offres/${id}`);
  };
  const autosave = useAutosave({
    values: form.values,
    isOn: isUnsent(status) && state.isSavable,
    save,
    onSaved: (saved, values) => {
      named(saved);
      state.saved(values);
    },
  });
  const submit = async (values: OfferValues) => {
    const saved = await autosave.saveNow(values);
    if (purpose() === 'publication') onPublished(await publish(saved.id));
    else if (purpose() === 'preview') onPreview(saved);
    else onSaved(saved);
  };
  const settle = async (isMine: boolean) => {
    const theirs = await reread();
    const taken = theirs && !isMine ? offerValuesOf(theirs) : null;
    if (taken) {
      form.setValues(taken);
      state.saved(taken);
    }
    // A published offer is saved by its own button only, which runs the legal check first.
    if (isMine && isUnsent(status)) await autosave.saveNow(form.getValues());
    else autosave.settle(taken);
  };
  const settling = useMutation({ mutationFn: settle, onError: useShowProblem() });
  return (
    <SubmitForm form={form} submit={submit} keeper={state.keeper} className={css.columns}>
      {({ isPending }) => (
        <LegalCheckContext value={check}>
          <OnlineContext value={isFrozen}>
            <div>
              {kept && <OfferFormKept at={kept.at} onDiscard={discard} />}
              <OfferFormPost form={form} />
              <OfferFormSkills form={form} />
              <OfferFormWork form={form} />
              {offer !== null && isFrozen ? <OfferFormFrozen offer={offer} /> : <OfferFormWhen form={form} />}
              <OfferFormHazards form={form} isOpen={!isFrozen || offer?.hazards === null} />
              <OfferFormDetails form={form} isOpenAtFirst={!isUnsent(status)} />
            </div>
            <OfferFormSide
              state={state}
              status={status}
              remarks={remarks}
              companyName={companyName}
              isPending={isPending}
              check={check}
              saving={autosave.state}
              isSettling={settling.isPending}
              onSettle={settling.mutate}
            />
          </OnlineContext>
        </LegalCheckContext>
      )}
    </SubmitForm>
  );
}

/** Says that input of an earlier visit was restored, and offers to discard it. */
function OfferFormKept({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  return (
    <Flex rowGap="xs" columnGap="field" align="center" justify="space-between" wrap="wrap" className={`panel ${css.kept}`}>
      <p>{t('form.kept', { when: format.longInstant(at) })}</p>
      <Button type="button" variant="default" size="sm" onClick={onDiscard}>
        {t('form.discard')}
      </Button>
    </Flex>
  );
}

/** Returns the key of the current entry of the browser's history. */
const historyKey = (): unknown => window.history.state?.__TSR_key;

/**
 * Changes the address without a navigation, so that a reload finds the offer just saved. Calls the prototype's method, because the router
 * patches `replaceState` of `history`, and would render the page again and drop the focus.
 */
function showAddress(path: string): void {
  History.prototype.replaceState.call(window.history, window.history.state, '', path);
}
