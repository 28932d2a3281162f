import type { UseFormReturnType } from '@mantine/form';
import type { ProfileValues } from '../profile-values.js';

export interface SectionProps {
  form: UseFormReturnType<ProfileValues>;
}
