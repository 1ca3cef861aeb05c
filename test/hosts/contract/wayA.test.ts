/** @jest-environment jsdom */
import "../embedded/pageGlobals";
import { contractScenarios } from "./contractScenarios";
import { embeddedWayA } from "./embeddedWayA";

describe(embeddedWayA.name, () => {
  contractScenarios(embeddedWayA);
});
