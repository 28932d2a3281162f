import {
  companyImagesDescribeMutation,
  companyImagesListOptions,
  companyImagesListQueryKey,
  companyImagesOrderMutation,
  companyImagesRemoveMutation,
  companyImagesRestoreMutation,
  companyImagesUploadMutation,
  type OwnCompanyImages,
} from '@seve/api-client';
import type { CompanyImageRole } from '@seve/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

const ASK_AGAIN_MS = 2_000;

/** Returns logo and photos of the company, polled while one is checked, and the acts of its admin. */
export function useCompanyImages() {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const onError = useShowProblem();
  const onSuccess = (images: OwnCompanyImages) => queries.setQueryData(companyImagesListQueryKey(), images);
  const { data } = useQuery({
    ...companyImagesListOptions(),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'pending') ? ASK_AGAIN_MS : false),
  });
  const upload = useMutation({ ...companyImagesUploadMutation(), onSuccess });
  const describe = useMutation({ ...companyImagesDescribeMutation(), onSuccess, onError });
  const order = useMutation({ ...companyImagesOrderMutation(), onSuccess, onError });
  const restore = useMutation({ ...companyImagesRestoreMutation(), onSuccess, onError });
  const remove = useMutation({
    ...companyImagesRemoveMutation(),
    onSuccess: (images, { path }) => {
      onSuccess(images);
      showToast(t('images.removed'), () => restore.mutate({ path }));
    },
    onError,
  });
  return {
    images: data?.items ?? [],
    isSending: upload.isPending,
    sent: upload.variables?.query.role,
    failure: upload.error,
    send: (role: CompanyImageRole, file: File) => upload.mutate({ query: { role }, body: { file } }),
    describe: (id: string, alt: string, onDone: () => void) => describe.mutate({ path: { id }, body: { alt } }, { onSuccess: onDone }),
    order: (ids: string[]) => order.mutate({ body: { ids } }),
    remove: (id: string) => remove.mutate({ path: { id } }),
    /** True while the list is about to change; a new order would be based on outdated ids. */
    isChanging: order.isPending || remove.isPending,
  };
}
