import { useTranslation } from 'react-i18next';
import type { OfferValues } from '../values/offer-form-values.js';
import { calculatorOf } from './calculator-of.js';

/** To the calculator of the minimum, with what the offer says already. */
export function CalculatorLink({ values }: { values: OfferValues }) {
  const { t } = useTranslation('company-offers');
  const calculator = calculatorOf(values);
  if (calculator === null) return null;
  return (
    <p className="small">
      <a href={calculator.href} target="_blank" rel="noreferrer">
        {t(`legal.calculator.${calculator.name}`)}
      </a>
    </p>
  );
}
