/** Days that libs/law counts, as screens and letters tell them. */
export { FILING_WORKING_DAYS, FREE_RUPTURE_DAYS, OPCO_ANSWER_DAYS, SILENCE_ALERT_DAYS } from '@seve/law';
