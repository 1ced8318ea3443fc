/** WeChat's types declare a `require` of their own; outside `src` it is Node's. */
interface Require extends NodeJS.Require {}
