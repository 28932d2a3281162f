import { Box, Button } from '@mantine/core';
import { type OwnFiledPaper, type OwnSignature, ownSignaturesOpenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import { useOfferWords } from '../wording/use-offer-words.js';

interface OwnPaperRowProps {
  paper: OwnSignature | OwnFiledPaper;
  /** Last line of the row: the deadline. */
  until: string;
  act: string;
  /** Accessible name of the button, with the student's name. */
  actFor: string;
  icon: ReactNode;
}

/** A paper that the reader signs or is bound by, opened without the link of a letter. */
export function OwnPaperRow({ paper: { id, kind, studentName, hostName, startOn, endOn }, until, act, actFor, icon }: OwnPaperRowProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const words = useOfferWords();
  const navigate = useNavigate();
  const opening = useMutation({
    ...ownSignaturesOpenMutation(),
    onError: useShowProblem(),
    onSuccess: ({ token }) => navigate({ to: '/signature', search: { token } }),
  });
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="sm" align="center" rule="above" py="md">
      <div>
        <Box component="h3" fw={500} lts={0} className="row-title anywhere">
          {t('to-sign.one', { name: studentName, host: hostName })}
        </Box>
        <p className="small dimmed">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </p>
        <p className="small">{until}</p>
      </div>
      <Button
        variant="default"
        loading={opening.isPending}
        leftSection={icon}
        aria-label={actFor}
        onClick={() => opening.mutate({ path: { id } })}
      >
        {act}
      </Button>
    </Columns>
  );
}
