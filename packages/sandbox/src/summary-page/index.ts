export {
  renderSummaryPage,
  type SummaryJob,
  type SummaryPage,
  type SummaryStep,
  type SummaryWorkflow,
} from './render-summary-page.ts';
