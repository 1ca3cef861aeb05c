import { mutated } from "./mutated";

mutated("ningde-2018");
