import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CvDrop } from '../../../../ui/cv/CvDrop.js';
import { useOwnCv } from '../../../../ui/cv/use-own-cv.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { CvInUse } from './CvInUse.js';

/** The student's CV: upload, check, replacement, deletion. It saves by itself, without a form around it. */
export function CvSection() {
  const { t } = useTranslation('cv');
  const own = useOwnCv();
  const send = async (file: File) => {
    // The drop zone shows the error.
    const isSent = await own.send(file).then(
      () => true,
      () => false,
    );
    if (isSent) showToast(t('sent'));
  };
  return (
    <Box mt="xl" id="cv">
      <FormSection title={t('title')} hint={t('hint')}>
        {own.isReading && <RowSkeleton rows={1} />}
        {own.cv && <CvInUse cv={own.cv} />}
        {!own.isReading && (
          <CvDrop
            verb={own.cv ? t('drop.another') : t('drop.choose')}
            isSending={own.isSending}
            failure={own.failure}
            onFile={(file) => void send(file)}
          />
        )}
      </FormSection>
    </Box>
  );
}
