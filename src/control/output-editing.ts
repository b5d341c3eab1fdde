/** All that the routes of outputs need of the catalogue, in one piece to load. */
export {
  addMentions,
  addOutput,
  addOutputs,
  changeOutput,
  removeMention,
  removeOutput,
} from '../world/catalogue/layer/edit-outputs.js';
export {
  describeMentions,
  describeOutput,
  describeOutputs,
  describeOwnOutputs,
} from './describe-outputs.js';
