import { Button } from '@mantine/core';
import { type OwnFiledPaper, type OwnSignature, ownSignaturesOpenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useShowProblem } from '../../feedback/use-show-problem.js';
import { SignatureRow } from './SignatureRow.js';

interface OwnSignatureRowProps {
  paper: OwnSignature | OwnFiledPaper;
  /** Last line of the row: the deadline. */
  until: string;
  act: string;
  /** Accessible name of the button, with the student's name. */
  actFor: string;
  icon: ReactNode;
}

/** A paper that the reader signs or is bound by, opened without the link of a letter. */
export function OwnPaperRow({ paper, until, act, actFor, icon }: OwnSignatureRowProps) {
  const navigate = useNavigate();
  const opening = useMutation({
    ...ownSignaturesOpenMutation(),
    onError: useShowProblem(),
    onSuccess: ({ token }) => navigate({ to: '/signature', search: { token } }),
  });
  return (
    <SignatureRow paper={paper} line={until}>
      <Button
        variant="default"
        loading={opening.isPending}
        leftSection={icon}
        aria-label={actFor}
        onClick={() => opening.mutate({ path: { id: paper.id } })}
      >
        {act}
      </Button>
    </SignatureRow>
  );
}
