/** What other areas may use of the reviews. */
export { reviewJobs } from './jobs';
