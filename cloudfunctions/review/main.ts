import { reviewActions } from '../../contract/review';
import { serve } from '../lib/serve';
import { decide } from './actions/decide';
import { list } from './actions/list';

export const main = serve(reviewActions, { 'review.decide': decide, 'review.list': list });
