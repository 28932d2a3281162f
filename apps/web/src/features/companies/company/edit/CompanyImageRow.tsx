import { Button, Flex, Group, Stack, TextInput } from '@mantine/core';
import type { OwnCompanyImage } from '@seve/api-client';
import { IMAGE_ALT_MAX } from '@seve/domain';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

interface CompanyImageRowProps {
  companyId: string;
  image: OwnCompanyImage;
  /** Name of the image in the accessible names of its buttons. */
  name: string;
  onRemove: () => void;
  /** Saves the description; undefined for a logo, which is described by the company's name. */
  onDescribe?: (alt: string, onDone: () => void) => void;
  onEarlier?: () => void;
  onLater?: () => void;
}

/** One image with its state, description and position. */
export function CompanyImageRow({ companyId, image, name, onRemove, onDescribe, onEarlier, onLater }: CompanyImageRowProps) {
  const { t } = useTranslation('company');
  const { id, state, refusal, alt, width, height } = image;
  const [typed, setTyped] = useState(alt);
  const save = () => onDescribe?.(typed.trim(), () => showToast(t('images.described')));
  return (
    <Flex gap="md" wrap="wrap" py="sm" className="ruled" role="group" aria-label={name}>
      {state === 'checked' && (
        <img
          src={`/api/companies/${companyId}/images/${id}`}
          alt={name}
          width={width}
          height={height}
          style={{ height: 'auto', maxHeight: '8rem', maxWidth: '10rem', width: 'auto' }}
        />
      )}
      <Stack gap="xs" style={{ flex: '1 1 16rem' }}>
        {state === 'pending' && <p role="status">{t('images.pending')}</p>}
        {state === 'refused' && <p role="alert">{refusal}</p>}
        {state === 'checked' && onDescribe && alt === '' && <p className="strong">{t('images.undescribed')}</p>}
        {onDescribe && state !== 'refused' && (
          <Flex gap="xs" align="flex-end" wrap="wrap">
            <TextInput
              style={{ flex: '1 1 12rem' }}
              label={<FieldLabel hint={t('images.alt-hint')}>{t('images.alt')}</FieldLabel>}
              maxLength={IMAGE_ALT_MAX}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Button variant="default" disabled={typed.trim() === alt} onClick={save}>
              {t('images.save')}
            </Button>
          </Flex>
        )}
        <Group gap="xs">
          {onEarlier && (
            <Button variant="subtle" size="sm" leftSection={<IconArrowUp {...ICON} />} onClick={onEarlier}>
              {t('images.earlier')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          )}
          {onLater && (
            <Button variant="subtle" size="sm" leftSection={<IconArrowDown {...ICON} />} onClick={onLater}>
              {t('images.later')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          )}
          <Button variant="subtle" size="sm" leftSection={<IconTrash {...ICON} />} onClick={onRemove}>
            {t('images.remove')}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </Group>
      </Stack>
    </Flex>
  );
}
