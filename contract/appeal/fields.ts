import * as z from 'zod';
import { CATEGORIES } from '../../domain/appeal/vocabulary';
import { id, waitingText } from '../shared';

export const category = z.enum(CATEGORIES);
export const content = waitingText(1, 2000, 'forum');
export const reason = waitingText(2, 500);
export const placeText = waitingText(1, 100, 'forum');

/** A post that can have an appeal: `grid_worker@jiefang-1`. */
export const postKey = z
  .string()
  .regex(
    /^(grid_worker|community_staff|community_secretary|street_leader|city_admin)@[\w-]{1,64}$/,
  );

/** The appeal that an action is about. */
export const one = { appealId: id };

/** Staff shall read what tells who an anonymous writer is: names, numbers and accounts in the text. */
export const showsContact = z.boolean().optional();
