import { mutated } from "./mutated";

mutated("kaiyuan-2018");
