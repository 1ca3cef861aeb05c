import { contractScenarios } from "./contractScenarios";
import { fileHost } from "./fileHost";

describe(fileHost.name, () => {
  contractScenarios(fileHost);
});
