package diptych.align;
import java.nio.file.*; import java.util.*; import java.util.stream.*;
import diptych.model.*;
/** Tries weights on a folder of gold alignments. */
public class Lab {
  record Doc(String id, List<Channel> channels, Lengths lengths, List<Bead> gold, int L, int R){}
  record Set_(String name, List<Doc> docs){}
  static Map<String,String> tsv(String f) throws Exception { Map<String,String> m=new HashMap<>(); if(f.equals("-")) return m; for(String l: Files.readString(Path.of(f)).split("\n")){int t=l.indexOf('\t'); if(t>=0) m.putIfAbsent(l.substring(0,t), l.substring(t+1));} return m; }
  static Set_ load(String name,String gold,String only,String mtf,String backf,String sl,String tl) throws Exception {
    Map<String,String> mt=tsv(mtf), back=tsv(backf); List<Doc> docs=new ArrayList<>();
    List<Path> gs; try(Stream<Path> s=Files.list(Path.of(gold,"docs"))){ gs=s.filter(p->p.toString().endsWith(".gold.json")).sorted().collect(Collectors.toList()); }
    var om=new com.fasterxml.jackson.databind.ObjectMapper();
    for(Path g: gs){ String id=g.getFileName().toString().replace(".gold.json",""); if(only.startsWith("!")? id.startsWith(only.substring(1)): !id.startsWith(only)) continue;
      var n=om.readTree(g.toFile());
      List<String> L=lines(g.resolveSibling(n.at("/left/file").asText())), R=lines(g.resolveSibling(n.at("/right/file").asText()));
      Vocabulary v=new Vocabulary(); List<Channel> ch=new ArrayList<>();
      if(!mt.isEmpty()){ TermReader tr=new TermReader(v,tl); ch.add(new Channel(L.stream().map(x->tr.ofText(mt.getOrDefault(x,""))).toList(), R.stream().map(tr::ofText).toList())); }
      if(!back.isEmpty()){ TermReader tr=new TermReader(v,sl); ch.add(new Channel(L.stream().map(tr::ofText).toList(), R.stream().map(x->tr.ofText(back.getOrDefault(x,""))).toList())); }
      List<Bead> beads=new ArrayList<>(); for(var b: n.get("beads")) beads.add(new Bead(ints(b.get("left")),ints(b.get("right")),1,false));
      docs.add(new Doc(id,ch,new Lengths(len(L),len(R)),beads,L.size(),R.size()));
    }
    return new Set_(name,docs);
  }
  static List<Integer> ints(com.fasterxml.jackson.databind.JsonNode n){ List<Integer> l=new ArrayList<>(); n.forEach(x->l.add(x.asInt())); return l; }
  static int[] len(List<String> l){ return l.stream().mapToInt(String::length).toArray(); }
  static List<String> lines(Path p) throws Exception { return Files.readString(p).lines().filter(x->!x.isBlank()).toList(); }
  static Tuning tuning(double[] w){ return new Tuning(new Similarity.Weights(w[0],w[1],w[2],w[3]), new Shapes(w[4],w[5]), w[6]); }
  static double f(double p,double r){ return p+r==0?0:2*p*r/(p+r); }
  static Set<String> linked(List<Bead> b){ return b.stream().filter(Bead::isLinked).map(x->x.source()+":"+x.target()).collect(Collectors.toSet()); }
  static String score(Set_ set, Tuning t, double[] out){
    int sh=0,sp=0,sg=0, lh=0,lp=0,lg=0, nh=0,np=0,ng=0, laxp=0,laxr=0,allp=0; int mh=0,mp=0,mg=0;
    for(Doc d: set.docs){
      List<Bead> beads=new BeadSearch(d.channels,d.lengths,t).beads();
      Set<String> G=d.gold.stream().map(x->x.source()+":"+x.target()).collect(Collectors.toSet());
      Set<String> P=beads.stream().map(x->x.source()+":"+x.target()).collect(Collectors.toSet());
      for(Bead b: beads) if(G.contains(b.source()+":"+b.target())) sh++; allp+=beads.size();
      Set<String> GL=linked(d.gold), PL=linked(beads); sg+=GL.size(); for(String x: GL) if(P.contains(x)) sp++;
      Set<Long> gl=links(d.gold), pl=links(beads); lg+=gl.size(); lp+=pl.size(); for(long x: gl) if(pl.contains(x)) lh++;
      for(Bead b: beads){ boolean ok=!b.isLinked()&&G.contains(b.source()+":"+b.target()); for(int i:b.source()) for(int j:b.target()) ok|=gl.contains((long)i<<32|j); if(ok) laxp++; }
      for(Bead b: d.gold) if(b.isLinked()){ boolean ok=false; for(int i:b.source()) for(int j:b.target()) ok|=pl.contains((long)i<<32|j); if(ok) laxr++; }
      Set<Long> gn=nulls(gl,d), pn=nulls(pl,d); ng+=gn.size(); np+=pn.size(); for(long x: gn) if(pn.contains(x)) nh++;
      Set<String> gc=crossing(d.gold), pc=crossing(beads);
      Set<Long> mg2=crossLinks(d.gold), mp2=beads.stream().filter(Bead::moved).flatMap(b->b.source().stream().flatMap(i->b.target().stream().map(j->(long)i<<32|j))).collect(Collectors.toSet());
      Set<Long> gold2=new HashSet<>(mg2); mg+=gold2.size(); mp+=mp2.size(); for(long x: mp2) if(gold2.contains(x)) mh++;
    }
    double sP=(double)sh/allp, sR=(double)sp/sg, S=f(sP,sR), X=f((double)laxp/allp,(double)laxr/sg), K=f((double)lh/lp,(double)lh/lg), N=f((double)nh/Math.max(1,np),(double)nh/Math.max(1,ng));
    out[0]=S; out[1]=X; out[2]=K; out[3]=N; out[4]=(double)mh/Math.max(1,mg); out[5]=(double)mh/Math.max(1,mp);
    return String.format("%-10s strict %.3f lax %.3f links %.3f nulls %.3f (p %.3f r %.3f) moved r %.3f p %.3f", set.name,S,X,K,N,(double)nh/Math.max(1,np),(double)nh/Math.max(1,ng),out[4],out[5]);
  }
  static Set<Long> links(List<Bead> bs){ Set<Long> s=new HashSet<>(); for(Bead b: bs) for(int i:b.source()) for(int j:b.target()) s.add((long)i<<32|j); return s; }
  static Set<Long> nulls(Set<Long> links, Doc d){ Set<Long> s=new HashSet<>(); for(long i=0;i<d.L;i++) s.add(i); for(long j=0;j<d.R;j++) s.add(1L<<40|j); for(long x: links){ s.remove(x>>32); s.remove(1L<<40|(x&0xffffffffL)); } return s; }
  static Set<String> crossing(List<Bead> b){ return Set.of(); }
  /** links outside the heaviest monotone chain of gold beads */
  static Set<Long> crossLinks(List<Bead> gold){ List<Bead> g=gold.stream().filter(Bead::isLinked).sorted(Comparator.comparing(b->b.source().get(0))).toList(); int n=g.size(); int[] best=new int[n], prev=new int[n]; int top=-1;
    for(int a=0;a<n;a++){ int w=g.get(a).source().size()+g.get(a).target().size(); best[a]=w; prev[a]=-1; for(int b=0;b<a;b++) if(g.get(b).target().get(g.get(b).target().size()-1)<g.get(a).target().get(0) && best[b]+w>best[a]){best[a]=best[b]+w;prev[a]=b;} if(top<0||best[a]>best[top]) top=a; }
    Set<Integer> keep=new HashSet<>(); for(int a=top;a>=0;a=prev[a]) keep.add(a); Set<Long> s=new HashSet<>(); for(int a=0;a<n;a++) if(!keep.contains(a)) s.addAll(links(List.of(g.get(a)))); return s; }
  public static void main(String[] a) throws Exception {
    String E="/work/shared/eval/".replace("/work/shared/eval/", a[0]); double[] w=Arrays.stream(a[1].split(",")).mapToDouble(Double::parseDouble).toArray(); int tries=Integer.parseInt(a[2]);
    List<Set_> sets=new ArrayList<>();
    sets.add(load("textberg",E+"textberg-de-fr","",E+"textberg-de-fr/mt/google.de-fr.tsv",E+"textberg-de-fr/mt/google.fr-de.tsv","de","fr"));
    sets.add(load("tb-de-fr",E+"textberg-de-fr","",E+"textberg-de-fr/mt/google.de-fr.tsv","-","de","fr"));
    sets.add(load("google",E+"restructured","flores",E+"flores-he-en/mt/google.he-en.tsv","-","he","en"));
    sets.add(load("argos",E+"restructured","flores",E+"flores-he-en/mt/argos.he-en.tsv","-","he","en"));
    Random r=new Random(7); double top=eval(sets,w,true);
    for(int k=0;k<tries;k++){ double[] x=w.clone(); for(int q=0;q<2;q++){ int i=r.nextInt(x.length); x[i]*=Math.exp(r.nextGaussian()*0.25); if(x[i]==0) x[i]=Math.abs(r.nextGaussian()); } if(x[0]>.95) x[0]=.95;
      double v=eval(sets,x,false); if(v>top){ top=v; w=x; System.out.println(k+" "+top+" "+Arrays.toString(w)); } }
    eval(sets,w,true);
  }
  static double eval(List<Set_> sets,double[] w,boolean show){ double v=0; for(Set_ s: sets){ double[] o=new double[6]; String line=score(s,tuning(w),o); if(show) System.out.println(line); v+= s.name.startsWith("t")? o[0]+o[1]*.5 : 1.5*o[2]+o[3]+.3*(o[4]+o[5]); } return v; }
}
