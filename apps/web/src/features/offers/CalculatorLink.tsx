import { useTranslation } from 'react-i18next';
import { calculatorOf } from './calculator-of.js';
import type { OfferValues } from './offer-form-values.js';

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
