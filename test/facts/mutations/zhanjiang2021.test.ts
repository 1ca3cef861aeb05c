import { mutated } from "./mutated";

mutated("zhanjiang-2021");
